package org.spona.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.spona.gateway.PublicAddress;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie that holds the id of a session: sent over https only and to this host only, kept from scripts and from
 * requests that other sites make. Over https its name says so (RFC 6265bis, section 4.1.3.2), so that no page of a
 * neighbouring host name can set one for us.
 */
@Component
public class SessionCookie implements CookieSerializer {

    static final String NAME = "SPONA_SESSION";

    /** Ids as {@link Sessions} makes them; for anything else the database is not asked. */
    private static final Pattern ID = Pattern.compile("[\\w-]{36}");

    private final DefaultCookieSerializer cookie = new DefaultCookieSerializer();

    SessionCookie(PublicAddress address) {
        cookie.setCookieName(address.encrypted() ? "__Host-" + NAME : NAME);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
    }

    /** Whether a request may belong to a session. */
    public boolean isIn(HttpServletRequest request) {
        return !readCookieValues(request).isEmpty();
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        cookie.writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookie.readCookieValues(request).stream()
                .filter(value -> ID.matcher(value).matches())
                .toList();
    }
}
