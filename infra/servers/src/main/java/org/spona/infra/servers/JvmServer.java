package org.spona.infra.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server that is one JVM, and starts from a cache of what it loads when there is one that fits. */
public abstract class JvmServer extends ProcessServer {

    /** Long, since training leaves the processors to everybody else. */
    private static final Duration TRAINING_LIMIT = Duration.ofMinutes(15);

    private final Account account = Account.unprivileged();
    private @Nullable Path notes;

    /** A server that does not run yet; its parameters are those of {@link ProcessServer}. */
    protected JvmServer(String name, Path home) {
        super(name, home);
    }

    /** The cache of its program. */
    protected abstract JvmCache cache();

    /** The command that starts it, with these further options of the JVM. */
    protected abstract List<String> java(List<String> options);

    /** What is added to the environment. */
    protected abstract Map<String, String> environment();

    /** Who it runs as. */
    protected final Account account() {
        return account;
    }

    @Override
    protected final Launch launch() {
        List<String> command = notes == null
                ? java(cache().options())
                : niced(java(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes)));
        return new Launch(name(), account, command, environment(), home(), log());
    }

    @Override
    protected final Duration startLimit() {
        return notes == null ? super.startLimit() : TRAINING_LIMIT;
    }

    /** Whether a later start would gain by {@link #train}. */
    public final boolean isUntrained() {
        return cache().isMissing();
    }

    /**
     * Makes the cache by the start of another one, which serves nobody and whose folder is deleted.
     *
     * @param apprentice one like this, with a folder, ports and data of its own
     * @throws ServerFailure when it does not start, or the thread is interrupted, which ends it
     */
    public final void train(JvmServer apprentice) {
        Path notes = apprentice.home().resolve("loaded.aotconf");
        apprentice.notes = notes;
        try {
            apprentice.start();
            apprentice.stop();
            JvmCache cache = cache();
            List<String> creation = niced(java(List.of(
                    "-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + cache.unfinished())));
            Path log = home().resolve("training.log");
            ServerProcess.run(
                    new Launch("The cache of " + name(), Account.SELF, creation, Map.of(), home(), log),
                    TRAINING_LIMIT);
            cache.finish();
        } finally {
            apprentice.kill();
            delete(apprentice.home());
        }
    }

    private static List<String> niced(List<String> command) {
        return Stream.concat(Stream.of("nice", "-n", "19"), command.stream()).toList();
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot delete " + folder, failure);
        }
    }
}
