package org.spona.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spona.platform.test.RowSecurity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MembersTest
class RowSecurityTest {

    private final JdbcClient database;

    @Autowired
    RowSecurityTest(JdbcClient database) {
        this.database = database;
    }

    @Test
    void protectsEveryTableOfPeopleAndOrganisations() {
        assertThat(RowSecurity.gaps(database)).isEmpty();
    }

    @Test
    void keepsNothingEmptyWhereNothingIsKnown() {
        assertThat(database.sql("select count(*) from organisation where district = '' or iso_code = ''")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
