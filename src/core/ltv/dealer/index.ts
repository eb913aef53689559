/** The dealer's models: ownership, one car, service, segments, referrals. The rest of the core is `ltv-widgets/core`. */
export { endlessOwnershipValue } from './endless-ownership.js';
export { DEALER_STREAMS, TRADE_IN_MOMENTS, YEAR_TIMINGS } from './ownership.js';
export type {
  DealerStream,
  OwnershipAmounts,
  OwnershipPlan,
  TradeInMoment,
  YearTiming,
} from './ownership.js';
export { ownershipEvents } from './ownership-events.js';
export type { OwnershipEvent, OwnershipEvents } from './ownership-events.js';
export { ownershipValue } from './ownership-value.js';
export type { OwnershipValue } from './ownership-value.js';
export { REFERRAL_CHAINS, referralValue } from './referrals.js';
export type { ReferralChain, ReferralValue, Referrals } from './referrals.js';
export { allocateResaleMargin } from './resale-margin.js';
export type { ResaleMargin } from './resale-margin.js';
export { saleProfit } from './sale-profit.js';
export type { Deal, SaleProfit } from './sale-profit.js';
export { SEGMENT_WEIGHTS, segmentMix } from './segments.js';
export type { Segment, SegmentMix, SegmentWeights } from './segments.js';
export { serviceRetentionUplift, serviceYear } from './service-client.js';
export type { ServiceHabits, ServiceRetentionUplift, ServiceYear } from './service-client.js';
export { serviceShareAtAge, serviceShareByAge } from './service-share.js';
export type { ServiceDecline } from './service-share.js';
export { vehicleEvents, vehicleValue } from './vehicle.js';
export type { VehicleEvent, VehicleValue } from './vehicle.js';
export { VEHICLE_STREAMS } from './vehicle-plan.js';
export type { VehicleOwner, VehiclePlan, VehicleStream } from './vehicle-plan.js';
export { vehicleTotal } from './vehicle-total.js';
export { winBackCampaign } from './win-back.js';
export type { WinBackCampaign, WinBackResult } from './win-back.js';
