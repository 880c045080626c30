package org.spona.regulations.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which provisions a version divided or joined, so that links to what is no more lead on. */
@Component
class Successions {

    private final JdbcClient database;

    Successions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Notes in a draft what became of a provision. What the draft divided itself before and joins again was never anything else.
     *
     * @param wid what is new, or is no more
     * @param other what it was a part of, or is a part of now
     */
    void note(ActVersion version, Succession.Kind kind, UUID wid, UUID other) {
        int undone = database.sql("delete from provision_succession where version_id = :version and wid = :wid")
                .param("version", version.getId())
                .param("wid", wid)
                .update();
        if (undone == 0) {
            database.sql("""
                            insert into provision_succession (version_id, organisation_id, network_id, kind, wid, other)
                            values (:version, :organisation, :network, :kind, :wid, :other)""")
                    .param("version", version.getId())
                    .param("organisation", version.ownership().organisationId())
                    .param("network", version.ownership().networkId())
                    .param("kind", kind.name())
                    .param("wid", wid)
                    .param("other", other)
                    .update();
        }
    }

    /** What published versions did with a provision, newest first, as far as their texts still have it so. */
    List<Succession> list(UUID wid) {
        return database.sql("""
                        select s.version_id, v.valid_from, s.kind, s.wid, mine.address, s.other, others.address as other_address
                        from provision_succession s join act_version v on v.id = s.version_id and v.status = 'PUBLISHED'
                        cross join lateral (%s) mine cross join lateral (%s) others
                        where (s.wid = :wid or s.other = :wid) and (s.kind = 'SPLIT') = exists (
                            select from provision_text t where t.version_id = s.version_id and t.wid = s.wid)
                        order by v.valid_from desc nulls first, s.wid limit 50""".formatted(address("s.wid"), address("s.other")))
                .param("wid", wid)
                .query((row, _) -> new Succession(
                        row.getObject("version_id", UUID.class),
                        row.getObject("valid_from", LocalDate.class),
                        Succession.Kind.valueOf(row.getString("kind")),
                        row.getObject("wid", UUID.class),
                        row.getString("address"),
                        row.getObject("other", UUID.class),
                        row.getString("other_address")))
                .list();
    }

    /** Where a provision is in the version, else where it was in the last one before. */
    private static String address(String provision) {
        return """
                select t.address from provision_text t join act_version known on known.id = t.version_id and known.status = 'PUBLISHED'
                where t.wid = %s order by t.version_id = s.version_id desc, known.valid_from <= v.valid_from desc nulls last,
                    known.valid_from desc nulls last limit 1""".formatted(provision);
    }
}
