package org.spona.platform.archive;

/**
 * What a feature has of an organisation: a bean of each feature that has something. Its statement has the parameter {@code :organisations} (the
 * organisation, under every id that it has had) and runs with the rights of an organisation in no network: row-level security leaves out all
 * that is not its own.
 *
 * @param name of this part, as files are called: {@code practices}
 * @param kept selects it
 * @param readsNetworks whether it reads what is shared in the organisation's networks besides, such as the obligation to which it answers; then
 *     the statement says what is its own
 */
public record OrganisationData(String name, String kept, boolean readsNetworks) {

    /** What is the organisation's own. */
    public static OrganisationData of(String name, String kept) {
        return new OrganisationData(name, kept, false);
    }

    /** What is its own, with words of what others share with it. */
    public static OrganisationData withWhatIsShared(String name, String kept) {
        return new OrganisationData(name, kept, true);
    }

    /** How its things of a service came to be as they are; the service includes {@code db/platform/history.sql}. */
    public static OrganisationData versions() {
        return of("versions", """
                select kind, thing_id, changed_at, visibility, state from thing_version
                where organisation_id in (:organisations) order by kind, thing_id, id""");
    }
}
