package org.spona.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.edge.Digest;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/** Sessions live in PostgreSQL, so that all gateways share them and a restart ends none. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    private static final Logger log = LoggerFactory.getLogger(Sessions.class);

    private static final int ID_BYTES = 27;
    private static final int MOST_KNOWN = 10_000;
    private static final Duration KNOWN = Duration.ofMinutes(10);

    /** 216 random bits as 36 letters and digits of a URL (RFC 4648, section 5), which the table has place for. */
    @Bean
    SessionIdGenerator sessionIds() {
        var random = new SecureRandom();
        return () -> {
            byte[] id = new byte[ID_BYTES];
            random.nextBytes(id);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        };
    }

    /** The parts of one page come at once, and two of them may be first to write the same attribute. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> postgresql() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** A session that is only looked at is not written each time. */
    @Bean
    static BeanPostProcessor seldomTouched() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions
                        ? new SeldomTouchedSessions<>(sessions)
                        : bean;
            }
        };
    }

    /**
     * What another release wrote and this one cannot read is taken as not there: its owner signs in once more, instead
     * of getting errors until her cookie ends.
     */
    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new Reading());
        return conversion;
    }

    /** Pages of the gateway hand nothing on to the next one; looking for it would ask the database for every stylesheet. */
    @Bean
    FlashMapManager flashMapManager() {
        return new AbstractFlashMapManager() {
            @Override
            protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
                return null;
            }

            @Override
            protected void updateFlashMaps(
                    List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
                throw new IllegalStateException("nothing is kept for a next page");
            }
        };
    }

    /** Reads each content once: what stands in a session is the same at nearly every request, and is never changed but by writing it anew. */
    private static final class Reading implements Converter<byte[], @Nullable Object> {

        private final Cache<ByteBuffer, Optional<Object>> known = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterAccess(KNOWN)
                .build();
        private final DeserializingConverter reading = new DeserializingConverter(Sessions.class.getClassLoader());

        @Override
        public @Nullable Object convert(byte[] bytes) {
            return known.get(Digest.of(bytes), any -> read(bytes)).orElse(null);
        }

        private Optional<Object> read(byte[] bytes) {
            try {
                return Optional.of(reading.convert(bytes));
            } catch (SerializationFailedException foreign) {
                log.info("A session's attribute cannot be read and is forgotten");
                return Optional.empty();
            }
        }
    }
}
