package org.spona.infra.up;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.spona.infra.servers.PostgresServer;
import org.spona.infra.servers.Server;
import org.spona.infra.servers.ServerFailure;

/** Starts the parts of an installation, each as soon as what it waits for answers, and ends them. */
final class Startup {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final Map<String, Server> servers;
    private final List<Part> services;
    private final PostgresServer postgres;
    private volatile boolean stopped;

    Startup(Map<String, Server> servers, List<Part> services, PostgresServer postgres) {
        this.servers = servers;
        this.services = services;
        this.postgres = postgres;
    }

    void start(Progress progress) {
        stopped = false;
        Map<String, CompletableFuture<Void>> answering = new HashMap<>();
        CompletableFuture<Void> databases = run(CompletableFuture.completedFuture(null), progress, postgres)
                .thenRunAsync(this::makeDatabases, THREADS);
        answering.put(postgres.name(), databases);
        for (String server : List.of("kafka", "elasticsearch", "mail")) {
            answering.put(server, run(CompletableFuture.completedFuture(null), progress, handle(server)));
        }
        answering.put("keycloak", run(databases, progress, handle("keycloak")));
        for (Part service : services) {
            answering.put(service.name(), run(awaited(service, answering), progress, handle(service.name())));
        }
        join(List.copyOf(answering.values()));
    }

    void stop() {
        stopped = true;
        List<String> names = services.stream().map(Part::name).toList();
        stop(names.reversed().stream().map(this::handle));
        stop(servers.values().stream().filter(server -> !names.contains(server.name()) && server != postgres));
        stop(Stream.of(postgres));
    }

    private CompletableFuture<Void> run(CompletableFuture<Void> after, Progress progress, Server server) {
        return after.thenRunAsync(
                () -> {
                    if (stopped) {
                        throw new ServerFailure(server.name() + " is not started any more");
                    }
                    progress.step(server.name(), server::start);
                },
                THREADS);
    }

    private void makeDatabases() {
        postgres.service("keycloak");
        services.stream()
                .filter(service -> service.needs().contains(Need.DATABASE))
                .forEach(service -> postgres.service(service.name()));
    }

    private static CompletableFuture<Void> awaited(Part service, Map<String, CompletableFuture<Void>> answering) {
        return CompletableFuture.allOf(service.needs().stream()
                .map(Need::awaited)
                .flatMap(Optional::stream)
                .map(answering::get)
                .toArray(CompletableFuture<?>[]::new));
    }

    private Server handle(String name) {
        return Objects.requireNonNull(servers.get(name));
    }

    /** Waits for all, or for the first that fails: then the others are ended without waiting for them. */
    private void join(List<CompletableFuture<Void>> starts) {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (CompletableFuture<Void> start : starts) {
            var _ = start.exceptionally(failure -> {
                failed.completeExceptionally(failure);
                return null;
            });
        }
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new)))
                    .join();
        } catch (CompletionException failure) {
            stop();
            throw failure.getCause() instanceof ServerFailure cause
                    ? cause
                    : new ServerFailure("The installation did not start", failure);
        }
    }

    private static void stop(Stream<Server> servers) {
        CompletableFuture.allOf(servers.map(server -> CompletableFuture.runAsync(server::stop, THREADS))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
