package org.spona.infra.servers;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The servers' programs. Maven lays their archives into {@code infra/servers/target/distributions}; each is unpacked
 * once per machine and user into a folder that all installations and tests share and no server writes into.
 */
final class Distributions {

    private Distributions() {}

    /**
     * The folder of an unpacked distribution.
     *
     * @param prefix what the name of its archive starts with, such as {@code kafka-}
     * @param unpacking lays the archive's content (first argument) into an empty folder (second argument)
     */
    static Path unpacked(String prefix, Unpacking unpacking) {
        return unpacked(prefix, "", unpacking);
    }

    /**
     * The same, for what more than the archive makes.
     *
     * @param variant tells folders of one archive apart; the end of the folder's name
     */
    static Path unpacked(String prefix, String variant, Unpacking unpacking) {
        Path archive = newest(source(), prefix, "");
        Path folder = cache().resolve(archive.getFileName().toString().replaceFirst("\\.(zip|jar)$", "") + variant);
        return Files.isDirectory(folder) ? folder : unpackOnce(archive, folder, unpacking);
    }

    /** The zip of our analysis plugin, as its module packs it. */
    static Path searchPlugin() {
        return newest(source().resolve("../../../search-plugin/target").normalize(), "spona-search-plugin-", ".zip");
    }

    /** The jar of what we add to Keycloak. */
    static Path keycloakPlugin() {
        return newest(
                source().resolve("../../../keycloak-plugin/target").normalize(), "spona-keycloak-plugin-", ".jar");
    }

    /** Our themes of Keycloak, a folder each, as this module's build lays them out. */
    static Path themes() {
        return source().resolve("themes");
    }

    private static Path newest(Path folder, String prefix, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> found = files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(prefix) && name.endsWith(suffix);
                    })
                    .max(Path::compareTo);
            return found.orElseThrow(() -> new ServerFailure("No " + prefix + "*" + suffix + " in " + folder));
        } catch (IOException failure) {
            throw new ServerFailure("Nothing to start servers from in " + folder + ": run mvn package", failure);
        }
    }

    /** {@code target/distributions} beside the class folder or jar that this class is loaded from. */
    private static Path source() {
        try {
            Path code = Path.of(Distributions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolveSibling("distributions");
        } catch (URISyntaxException failure) {
            throw new ServerFailure("Cannot tell where the servers' classes are", failure);
        }
    }

    /** A folder that the servers' account can reach: root's home is closed to other users. */
    private static Path cache() {
        if (Account.isRoot()) {
            return Path.of("/var/lib/spona/distributions");
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("spona/distributions");
    }

    private static Path unpackOnce(Path archive, Path folder, Unpacking unpacking) {
        try {
            Files.createDirectories(folder.getParent());
            Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
            synchronized (Distributions.class) {
                try (FileChannel channel =
                        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    var held = channel.lock();
                    if (!Files.isDirectory(folder)) {
                        Path fresh = folder.resolveSibling(folder.getFileName() + ".unpacking");
                        Folders.delete(fresh);
                        Files.createDirectory(fresh);
                        unpacking.unpack(archive, fresh);
                        Archives.readableByAll(fresh);
                        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
                    }
                    held.release();
                }
            }
            return folder;
        } catch (IOException failure) {
            throw new ServerFailure("Cannot unpack " + archive + " into " + folder, failure);
        }
    }

    /** Lays the content of an archive into an empty folder. */
    @FunctionalInterface
    interface Unpacking {
        void unpack(Path archive, Path folder) throws IOException;
    }
}
