package org.spona.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spona.platform.test.RowSecurity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table is protected; that each feature shows nothing to others is tested with it. */
@CooperationTest
class IsolationTest {

    @Test
    void protectsEveryTableOfPeopleAndOrganisations(@Autowired JdbcClient database) {
        assertThat(RowSecurity.gaps(database)).isEmpty();
    }
}
