package org.spona.knowledge.adoption;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeAuthoring;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts anew how much practices are used. The numbers go to all readers of a practice, so an organisation is counted when each of them
 * may know that it applies it, and once it does more than plan.
 */
@Service
public class UseCounting {

    private record Count(UUID id, int adoptions, int uses) {}

    private final JdbcClient database;
    private final PracticeAuthoring practices;

    UseCounting(JdbcClient database, PracticeAuthoring practices) {
        this.database = database;
        this.practices = practices;
    }

    /** Brings the numbers of these practices up to date; as the service. However often it is done, the numbers come out the same. */
    @Transactional
    public void recount(Collection<UUID> practiceIds) {
        database.sql("""
                        select * from (
                            select p.id, p.adoptions as told_adoptions, p.uses as told_uses,
                                (select count(*) from practice_use u where u.practice_id = p.id and u.used) as uses,
                                (select count(*) from adoption a left join directory_network its on its.id = a.network_id
                                    where a.practice_id = p.id and a.status in ('PILOTING', 'RUNNING')
                                    and (a.visibility = 'PUBLIC'
                                        or p.visibility <> 'PUBLIC' and a.visibility = 'REGION'
                                            and (a.network_id = p.network_id or its.region_id = network.region_id)
                                        or p.visibility = 'NETWORK' and a.visibility = 'NETWORK'
                                            and a.network_id = p.network_id)) as adoptions
                            from practice p left join directory_network network on network.id = p.network_id
                            where p.id in (:ids) and p.status = 'PUBLISHED') as counted
                        where adoptions <> told_adoptions or uses <> told_uses
                        """)
                .param("ids", List.copyOf(practiceIds))
                .query(new SimplePropertyRowMapper<>(Count.class))
                .list()
                .forEach(count -> practices.count(count.id(), count.adoptions(), count.uses()));
    }
}
