package org.spona.platform.tenancy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every physical transaction for whom it runs, before its first statement. The settings are local to the
 * transaction, so a pooled connection carries nothing over to the next reader.
 */
class ReaderTransactionManager extends JpaTransactionManager {

    ReaderTransactionManager(EntityManagerFactory entityManagerFactory) {
        super(entityManagerFactory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            Readers.scope()
                    .map(ReaderSettings::of)
                    .filter(settings -> !settings.settings().isEmpty())
                    .ifPresent(this::apply);
        } catch (RuntimeException failure) {
            doCleanupAfterCompletion(transaction);
            throw failure;
        }
    }

    private void apply(ReaderSettings settings) {
        var dataSource = getDataSource();
        if (dataSource == null
                || !(TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder)) {
            throw new CannotCreateTransactionException("the transaction has no JDBC connection to tell its reader to");
        }
        try (var statement = holder.getConnection().prepareStatement(settings.sql())) {
            int parameter = 0;
            for (var setting : settings.settings()) {
                statement.setString(++parameter, setting.name());
                statement.setString(++parameter, setting.value());
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new CannotCreateTransactionException("the reader could not be written into the transaction", failure);
        }
    }
}
