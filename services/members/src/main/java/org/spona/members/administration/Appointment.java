package org.spona.members.administration;

import org.spona.platform.problem.Refusal;

/**
 * How a person becomes an administrator: at once by another administrator; by the steward's coordinator at once while there is none, and
 * with time to object where there is one.
 */
enum Appointment {
    AT_ONCE,
    UNLESS_STOPPED;

    /**
     * What the rule says.
     *
     * @param administers whether whoever appoints is an administrator of the organisation
     * @param stewards whether she coordinates the network that stewards it
     * @param administered whether the organisation has an administrator
     * @param herself whether she appoints herself
     * @param ofOrganisation whether the person works for the organisation
     * @throws Refusal {@code not-found} when she has no say, {@code administrator-herself},
     *     {@code administrator-not-of-organisation}
     */
    static Appointment by(
            boolean administers, boolean stewards, boolean administered, boolean herself, boolean ofOrganisation) {
        if (!administers && !stewards) {
            throw Refusal.notFound();
        }
        if (herself) {
            throw new Refusal(AdministrationError.HERSELF);
        }
        if (!ofOrganisation) {
            throw new Refusal(AdministrationError.NOT_OF_ORGANISATION);
        }
        return administers || !administered ? AT_ONCE : UNLESS_STOPPED;
    }
}
