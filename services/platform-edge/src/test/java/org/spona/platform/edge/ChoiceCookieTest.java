package org.spona.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ChoiceCookieTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void remembersAChoiceForAYearOnEveryPage() {
        new ChoiceCookie("spona-language").remember("sr-Cyrl", request, response);

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("spona-language=sr-Cyrl; Path=/; Max-Age=31536000;")
                .contains("; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void goesOverEncryptedConnectionsOnlyWhereItCameByOne() {
        request.setSecure(true);
        new ChoiceCookie("spona-language").remember("en", request, response);

        assertThat(response.getHeader("Set-Cookie")).contains("; Secure");
    }
}
