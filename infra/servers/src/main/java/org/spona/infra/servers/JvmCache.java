package org.spona.infra.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A cache of what the JVM of a program loads and links (JEP 483, JEP 514), which spares later starts most of that. It fits one build of
 * the JDK and the very jars it was made of, which are in its name. It is made by a process that serves nobody: a JVM that records is
 * slower, takes twice the memory and has crashed under load.
 */
public final class JvmCache {

    private final Path file;

    private JvmCache(Path file) {
        this.file = file;
    }

    /**
     * The cache of a program, whether it is there or not.
     *
     * @param folder where it is kept
     * @param name what its name starts with
     * @param program the folder of the jars
     */
    public static JvmCache of(Path folder, String name, Path program) {
        return new JvmCache(folder.resolve(name + CacheKey.of(Java.home(), program) + ".aot"));
    }

    /** Whether a later start would gain by making it. */
    public boolean isMissing() {
        return !Files.exists(file);
    }

    /** The options with which a JVM starts from it; none while it is missing. */
    public List<String> options() {
        return isMissing() ? List.of() : List.of("-XX:AOTCache=" + file);
    }

    /** Where it is made, so that no start finds half of it; its folder is there then. */
    public Path unfinished() {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failure) {
            throw new ServerFailure("Cannot make the folder of " + file, failure);
        }
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    /** It is made: later starts find it. */
    public void finish() {
        try {
            Files.move(unfinished(), file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot keep the cache " + file, failure);
        }
    }
}
