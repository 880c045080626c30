package org.spona.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.test.UnreadableForms;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("deeper")
@SearchTest
class FormsTest {

    @Test
    void comeBackWithWhatWasTypedWhenAValueCannotBeRead(@Autowired UnreadableForms forms, @Autowired TwoTenants our)
            throws Exception {
        assertThat(forms.send(our.barEditor())).contains("/search/saved/{id}", "/search/synonyms/{id}");
    }
}
