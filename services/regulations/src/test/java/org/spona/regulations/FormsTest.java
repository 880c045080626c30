package org.spona.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.test.UnreadableForms;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("deeper")
@RegulationsTest
class FormsTest {

    @Test
    void comeBackWithWhatWasTypedWhenAValueCannotBeRead(@Autowired UnreadableForms forms, @Autowired TwoTenants our)
            throws Exception {
        assertThat(forms.send(our.barEditor()))
                .contains(
                        "/regulations/{id}",
                        "/regulations/updates/{id}",
                        "/regulations/questions/{id}",
                        "/regulations/answers/{id}",
                        "/provision-issues/{id}",
                        "/local-acts/{id}",
                        "/model-acts/{id}",
                        "/positions/{id}");
    }
}
