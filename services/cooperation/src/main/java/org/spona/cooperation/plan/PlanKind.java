package org.spona.cooperation.plan;

/** What a plan is for. */
public enum PlanKind {
    STRATEGY,
    YEARLY_COOPERATION,
    INFORMATION,
    MEDIA,
    EXCHANGE,
    BODY_YEAR
}
