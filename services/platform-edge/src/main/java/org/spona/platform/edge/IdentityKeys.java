package org.spona.platform.edge;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the identity server signs tokens with. Once seen they stay good while it is away. A token that names an
 * unknown key has it asked for new ones, twice in half a minute at most whoever sends such tokens; in between there is no such key.
 */
public final class IdentityKeys implements JWKSource<SecurityContext> {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private final JWKSource<SecurityContext> keys;

    /** @param address where the identity server shows its keys, as a JSON Web Key Set (RFC 7517, section 5) */
    public IdentityKeys(URI address) throws MalformedURLException {
        URL url = address.toURL();
        keys = JWKSourceBuilder.<SecurityContext>create(url)
                .cache(KEPT.toMillis(), LONGEST_WAIT.toMillis())
                .retrying(true)
                .outageTolerantForever()
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return keys.get(wanted, context);
        } catch (RateLimitReachedException askedJustNow) {
            return List.of();
        }
    }
}
