package org.spona.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class VerifiedTokensTest {

    private static final Duration LIFE = Duration.ofMinutes(3);

    private final RSAKey key;
    private final RSAKey strangersKey;
    private final Watch watch = new Watch();
    private final CountingDecoder verification;
    private final VerifiedTokens tokens;

    VerifiedTokensTest() throws JOSEException {
        key = new RSAKeyGenerator(2048).generate();
        strangersKey = new RSAKeyGenerator(2048).generate();
        verification = new CountingDecoder(key, watch);
        tokens = new VerifiedTokens(verification, watch, watch::nanos);
    }

    @Test
    void areVerifiedOnce() throws JOSEException {
        String token = token("ana", key);
        assertThat(tokens.decode(token).getSubject()).isEqualTo("ana");
        assertThat(tokens.decode(token).getSubject()).isEqualTo("ana");
        assertThat(verification.count).isEqualTo(1);
    }

    @Test
    void areEachTheirOwn() throws JOSEException {
        assertThat(tokens.decode(token("ana", key)).getSubject()).isEqualTo("ana");
        assertThat(tokens.decode(token("eva", key)).getSubject()).isEqualTo("eva");
    }

    @Test
    void areRefusedOnceTheyHaveEnded() throws JOSEException {
        String token = token("ana", key);
        tokens.decode(token);
        watch.pass(LIFE.plusSeconds(1));
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void areRefusedWhenTheyWereTamperedWith() throws JOSEException {
        String token = token("ana", key);
        tokens.decode(token);
        String[] parts = token.split("\\.", -1);
        String[] others = token("eva", strangersKey).split("\\.", -1);
        assertThatThrownBy(() -> tokens.decode(parts[0] + "." + others[1] + "." + parts[2]))
                .isInstanceOf(JwtException.class);
        assertThatThrownBy(() -> tokens.decode(parts[0] + "." + parts[1] + "." + others[2]))
                .isInstanceOf(JwtException.class);
        assertThatThrownBy(() -> tokens.decode(parts[0] + "." + parts[1] + ".")).isInstanceOf(JwtException.class);
    }

    @Test
    void areRefusedAgainAndAgain() throws JOSEException {
        String foreign = token("ana", strangersKey);
        assertThatThrownBy(() -> tokens.decode(foreign)).isInstanceOf(JwtException.class);
        assertThatThrownBy(() -> tokens.decode(foreign)).isInstanceOf(JwtException.class);
    }

    @Test
    void areVerifiedAnewAfterAWhileThoughTheyLastLonger() throws JOSEException {
        String token = token("ana", key, Duration.ofHours(10));
        tokens.decode(token);
        watch.pass(Duration.ofMinutes(6));
        tokens.decode(token);
        assertThat(verification.count).isEqualTo(2);
    }

    private String token(String subject, RSAKey signer) throws JOSEException {
        return token(subject, signer, LIFE);
    }

    private String token(String subject, RSAKey signer, Duration life) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder()
                        .subject(subject)
                        .issueTime(Date.from(watch.instant()))
                        .expirationTime(Date.from(watch.instant().plus(life)))
                        .build());
        token.sign(new RSASSASigner(signer));
        return token.serialize();
    }

    private static final class CountingDecoder implements JwtDecoder {

        private final NimbusJwtDecoder decoder;
        private int count;

        CountingDecoder(RSAKey key, Clock clock) throws JOSEException {
            decoder = NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
            var times = new JwtTimestampValidator(Duration.ZERO);
            times.setClock(clock);
            decoder.setJwtValidator(times);
        }

        @Override
        public Jwt decode(String token) {
            count++;
            return decoder.decode(token);
        }
    }

    /** A clock that goes when it is told to. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2027-03-12T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        long nanos() {
            return Duration.between(Instant.EPOCH, now).toNanos();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
