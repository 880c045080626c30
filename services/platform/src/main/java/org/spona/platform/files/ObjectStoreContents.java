package org.spona.platform.files;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Keeps files in an object store that speaks S3, for installations with more than a database likes to hold. */
final class ObjectStoreContents implements AttachmentContents, AutoCloseable {

    private final S3Client store;
    private final String bucket;
    private final String prefix;

    ObjectStoreContents(ObjectStoreProperties properties) {
        this.bucket = properties.bucket();
        this.prefix = properties.prefix();
        // Stores of other makers know neither names of hosts for buckets nor the newer checksums.
        this.store = S3Client.builder()
                .endpointOverride(properties.endpoint())
                .region(Region.of(properties.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(properties.accessKey(), properties.secretKey())))
                .httpClient(UrlConnectionHttpClient.create())
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }

    /** The store takes no part in the transaction: what that rolls back is deleted after it. */
    @Override
    public void keep(UUID version, Path file) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    remove(version);
                }
            }
        });
        store.putObject(request -> request.bucket(bucket).key(key(version)), file);
    }

    @Override
    public void copy(UUID version, OutputStream to) {
        store.getObject(request -> request.bucket(bucket).key(key(version)), ResponseTransformer.toOutputStream(to));
    }

    @Override
    public void remove(UUID version) {
        store.deleteObject(request -> request.bucket(bucket).key(key(version)));
    }

    @Override
    public void close() {
        store.close();
    }

    private String key(UUID version) {
        return prefix + version;
    }
}
