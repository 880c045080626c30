package org.spona.platform.tenancy;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start a service whose database role could pass by the row-level security policies: a superuser, a role
 * with {@code BYPASSRLS}, or the owner of a table.
 */
class RowSecurityGuard implements InitializingBean {

    private final JdbcClient database;

    RowSecurityGuard(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        boolean bypasses = database.sql("""
                        select rolsuper or rolbypassrls
                            or exists (select from pg_class c where c.relkind in ('r', 'p', 'v')
                                and c.relnamespace = 'public'::regnamespace and pg_has_role(r.oid, c.relowner, 'MEMBER'))
                        from pg_roles r where rolname = current_user
                        """).query(Boolean.class).single();
        if (bypasses) {
            throw new IllegalStateException("The database role of this service could bypass row-level security. "
                    + "Give it a role that is neither superuser nor BYPASSRLS nor owner of the tables "
                    + "(SPRING_DATASOURCE_USERNAME); Liquibase keeps the owner (SPRING_LIQUIBASE_USER).");
        }
    }
}
