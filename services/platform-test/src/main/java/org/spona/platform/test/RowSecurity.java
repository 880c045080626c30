package org.spona.platform.test;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through a database for tables that belong to organisations or people and are not protected. */
public final class RowSecurity {

    private RowSecurity() {}

    /** What is wrong with the protection of owned tables, a sentence each; empty when all is well. */
    public static List<String> gaps(JdbcClient database) {
        return database.sql("""
                        with owned as (
                            select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
                            from pg_class c
                            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                            and exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                                and a.attname in ('organisation_id', 'person_id', 'subject')))
                        select relname || ': row-level security is not enabled' from owned where not relrowsecurity
                        union all
                        select relname || ': row-level security does not bind the owner' from owned where not relforcerowsecurity
                        union all
                        select relname || ': no policy for ' || command.words from owned,
                            (values ('r', 'reading'), ('a', 'inserting'), ('w', 'changing')) as command (code, words)
                        where not exists (select from pg_policy p
                            where p.polrelid = owned.oid and p.polcmd in ('*', command.code::"char"))
                        union all
                        select relname || ': policy ' || p.polname || ' lets everybody in' from owned
                        join pg_policy p on p.polrelid = owned.oid
                        where p.polpermissive and lower(coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))) = 'true'
                        """).query((row, number) -> row.getString(1)).list();
    }
}
