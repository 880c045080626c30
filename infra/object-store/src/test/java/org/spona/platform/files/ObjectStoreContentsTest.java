package org.spona.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

class ObjectStoreContentsTest {

    private static final String KEY = "spona";
    private static final String SECRET = "tajna";
    private static final String BUCKET = "prilozi";

    @TempDir
    Path folder = Path.of("");

    private final BlobStoreContext blobs =
            ContextBuilder.newBuilder("transient").credentials(KEY, SECRET).build(BlobStoreContext.class);
    private final S3Proxy server = S3Proxy.builder()
            .blobStore(blobs.getBlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, SECRET)
            .build();

    @BeforeEach
    void start() throws Exception {
        server.start();
        blobs.getBlobStore().createContainerInLocation(null, BUCKET);
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void stop() throws Exception {
        TransactionSynchronizationManager.clearSynchronization();
        server.stop();
        blobs.close();
    }

    @Test
    void keepsAFileUntilItIsRemoved() throws IOException {
        var version = UUID.randomUUID();
        byte[] content = new byte[20 * 1024 * 1024];
        new Random(17).nextBytes(content);
        try (var store = store(SECRET)) {
            store.keep(version, Files.write(folder.resolve("file"), content));
            complete(TransactionSynchronization.STATUS_COMMITTED);

            assertThat(read(store, version)).isEqualTo(content);
            assertThat(blobs.getBlobStore().blobExists(BUCKET, "knowledge/" + version))
                    .isTrue();
            store.remove(version);
            store.remove(version);
            assertThatThrownBy(() -> read(store, version)).isInstanceOf(NoSuchKeyException.class);
        }
    }

    @Test
    void keepsNothingOfATransactionThatWasRolledBack() throws IOException {
        var version = UUID.randomUUID();
        try (var store = store(SECRET)) {
            store.keep(version, Files.write(folder.resolve("file"), new byte[] {1}));
            complete(TransactionSynchronization.STATUS_ROLLED_BACK);

            assertThat(blobs.getBlobStore().blobExists(BUCKET, "knowledge/" + version))
                    .isFalse();
        }
    }

    private static void complete(int status) {
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(synchronization -> synchronization.afterCompletion(status));
    }

    private static byte[] read(ObjectStoreContents store, UUID version) {
        var content = new ByteArrayOutputStream();
        store.copy(version, content);
        return content.toByteArray();
    }

    private ObjectStoreContents store(String secret) {
        return new ObjectStoreContents(new ObjectStoreProperties(
                URI.create("http://127.0.0.1:" + server.getPort()), "us-east-1", BUCKET, "knowledge/", KEY, secret));
    }
}
