package org.spona.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spona.platform.test.RowSecurity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SearchTest
class IsolationTest {

    private final JdbcClient database;

    @Autowired
    IsolationTest(JdbcClient database) {
        this.database = database;
    }

    @Test
    void protectsEveryTableOfPeopleAndOrganisations() {
        assertThat(RowSecurity.gaps(database)).isEmpty();
    }
}
