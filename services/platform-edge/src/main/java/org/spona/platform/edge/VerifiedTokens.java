package org.spona.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers which tokens were found to be good, by the digest of the whole token, so that the signature of one that comes with each request is
 * verified once. One that ends is forgotten that moment, and every one after a few minutes, as the keys are that it was verified with; one that
 * was refused is verified again each time.
 */
public final class VerifiedTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final JwtDecoder verification;
    private final Cache<ByteBuffer, Jwt> verified;

    /** @param verification of a token that is not remembered */
    public VerifiedTokens(JwtDecoder verification) {
        this(verification, Clock.systemUTC(), Ticker.systemTicker());
    }

    VerifiedTokens(JwtDecoder verification, Clock clock, Ticker ticker) {
        this.verification = verification;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfter(Expiry.<ByteBuffer, Jwt>creating((digest, token) -> rest(token, clock.instant())))
                .build();
    }

    @Override
    public Jwt decode(String token) {
        return verified.get(Digest.of(token.getBytes(StandardCharsets.UTF_8)), unknown -> verification.decode(token));
    }

    private static Duration rest(Jwt token, Instant now) {
        Duration life = Duration.between(now, Objects.requireNonNullElse(token.getExpiresAt(), now));
        return life.compareTo(REMEMBERED) < 0 ? life : REMEMBERED;
    }
}
