package org.spona.platform.files;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where attached files are kept when not in the database, under {@code spona.files.store}: a bucket of a store that speaks S3.
 *
 * @param endpoint the store's address
 * @param prefix with which the keys of this service begin, with a slash at its end
 */
@ConfigurationProperties("spona.files.store")
record ObjectStoreProperties(
        URI endpoint,
        @DefaultValue("us-east-1") String region,
        String bucket,
        String prefix,
        String accessKey,
        String secretKey) {}
