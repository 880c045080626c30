package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    @TempDir
    private Path folder;

    @Test
    void stopEndsChildrenThatIgnoreTheirParentsEnd() throws Exception {
        ServerProcess parent = ServerProcess.start(shell("sleep 300 & echo $! > child; wait"));
        long child = childOf("child");

        parent.stop();

        assertThat(parent.isAlive()).isFalse();
        assertThat(ended(child)).isTrue();
    }

    @Test
    void killEndsChildrenInGroupsOfTheirOwn() throws Exception {
        ServerProcess parent = ServerProcess.start(shell("setsid sleep 300 & echo $! > child; wait"));
        long child = childOf("child");

        parent.kill();

        assertThat(ProcessHandle.of(child)).isEmpty();
    }

    @Test
    void processEndsWhenTheJvmThatStartedItIsKilled() throws Exception {
        Process jvm = new ProcessBuilder(
                        Java.program(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        long child = childOf("started");

        jvm.destroyForcibly().waitFor();

        assertThat(ended(child)).isTrue();
    }

    @Test
    void failureShowsTheEndOfTheLog() {
        assertThatThrownBy(() -> ServerProcess.run(shell("echo no room on the disk; exit 3"), Duration.ofSeconds(10)))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("no room on the disk");
    }

    @Test
    void commandThatDoesNotEndIsEnded() {
        assertThatThrownBy(() -> ServerProcess.run(shell("sleep 300"), Duration.ofMillis(200)))
                .hasMessageContaining("did not end");
    }

    private Launch shell(String script) {
        return new Launch(
                "script", Account.SELF, List.of("sh", "-c", script), Map.of(), folder, folder.resolve("script.log"));
    }

    private long childOf(String file) throws IOException, InterruptedException {
        Path note = folder.resolve(file);
        for (int look = 0; look < 200 && (!Files.exists(note) || Files.size(note) == 0); look++) {
            Thread.sleep(50);
        }
        return Long.parseLong(Files.readString(note).trim());
    }

    private static boolean ended(long pid) throws InterruptedException {
        for (int look = 0; look < 100 && ProcessHandle.of(pid).isPresent(); look++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return ProcessHandle.of(pid).isEmpty();
    }

    /** A JVM that starts a process and notes its id. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            ServerProcess started = ServerProcess.start(new Launch(
                    "sleep", Account.SELF, List.of("sleep", "300"), Map.of(), folder, folder.resolve("sleep.log")));
            Files.writeString(folder.resolve("started"), Long.toString(started.pid()));
            Thread.sleep(Duration.ofMinutes(5));
        }
    }
}
