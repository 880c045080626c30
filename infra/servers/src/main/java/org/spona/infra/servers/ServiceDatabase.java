package org.spona.infra.servers;

/**
 * The database of one service, with its two roles.
 *
 * @param jdbcUrl address without user
 * @param ownerUser owns the database and changes its tables
 * @param ownerPassword password of the owner
 * @param appUser the service itself; is bound by row-level security and owns nothing
 * @param appPassword password of the service
 */
public record ServiceDatabase(
        String jdbcUrl, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    /** Shows no password. */
    @Override
    public String toString() {
        return jdbcUrl;
    }
}
