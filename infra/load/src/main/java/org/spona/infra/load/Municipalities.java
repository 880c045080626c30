package org.spona.infra.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.servers.ServiceDatabase;

/** Municipalities of a network as one service knows them; those that are missing join for this service alone. */
final class Municipalities {

    private static final String JOINING = """
            with missing as (
                select gen_random_uuid() as id, number from generate_series(1, ? - (
                    select count(*) from directory_roster where network_id = ? and joined)) number),
            named as (
                insert into directory_organisation (id, kind, country, name_latin, name_cyrillic, version)
                select id, 'MUNICIPALITY', 'RS', 'Opština ' || number, 'Општина ' || number, 1 from missing returning id)
            insert into directory_roster (id, network_id, organisation_id, joined, version)
            select gen_random_uuid(), ?, id, true, 1 from named""";

    private final ServiceDatabase database;

    Municipalities(ServiceDatabase database) {
        this.database = database;
    }

    /** Has as many join a network as it lacks to so many. */
    void join(UUID network, int number) {
        work(connection -> {
            try (Statement asService = connection.createStatement();
                    PreparedStatement joining = connection.prepareStatement(JOINING)) {
                asService.execute("set local spona.service = 'on'");
                joining.setInt(1, number);
                joining.setObject(2, network);
                joining.setObject(3, network);
                joining.executeUpdate();
            }
        });
    }

    /** Work within one transaction in the service's database, as the role that the service has. */
    void work(Work work) {
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.appUser(), database.appPassword())) {
            connection.setAutoCommit(false);
            work.on(connection);
            connection.commit();
        } catch (SQLException failure) {
            throw new ServerFailure("Municipalities cannot take part: " + failure.getMessage());
        }
    }

    /** What is done in a transaction. */
    interface Work {

        void on(Connection connection) throws SQLException;
    }
}
