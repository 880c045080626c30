package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = SampleSite.class)
class PagesTest {

    private final MockMvcTester site;

    PagesTest(@Autowired WebApplicationContext context) {
        this.site = MockMvcTester.from(context);
    }

    @Test
    void surroundsAPageWithTheShell() {
        assertThat(site.get().uri("/sample")).hasStatusOk().bodyText().contains("x");
    }
}
