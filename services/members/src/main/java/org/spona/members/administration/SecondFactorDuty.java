package org.spona.members.administration;

import java.util.UUID;
import org.spona.members.identity.Accounts;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who decides for others signs in with a second factor: a network's staff, and administrators from their appointment on. */
@Service
public class SecondFactorDuty {

    private record Duty(String subject, boolean required) {}

    private final JdbcClient database;
    private final Accounts accounts;

    SecondFactorDuty(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /**
     * Has the identity server ask a person for what she owes now; to be called as the service.
     *
     * @throws org.springframework.web.client.RestClientException while the identity server is away
     */
    @Transactional(readOnly = true)
    public void settle(UUID personId) {
        database.sql("""
                        select p.subject,
                            exists (select from membership m where m.person_id = p.id and m.role in ('COORDINATOR', 'EDITOR')
                                and m.valid_until is null)
                            or exists (select from administrator a where a.person_id = p.id and a.valid_until is null) as required
                        from person p where p.id = ? and p.subject is not null
                        """)
                .param(personId)
                .query(new SimplePropertyRowMapper<>(Duty.class))
                .optional()
                .ifPresent(duty -> accounts.requireSecondFactor(duty.subject(), duty.required()));
    }
}
