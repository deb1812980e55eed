package org.huiyin.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Takes down the bars that a test raised. The city is shared, and a post whose every holder is barred is something that the
 * sweep and other tests would find, or not, by the order in which they run.
 */
final class WallAsItStood implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace OWN = Namespace.create(WallAsItStood.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(OWN).put("bars", bars(database(test)));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var database = database(test);
        var raised = new HashSet<>(bars(database));
        raised.removeAll((Set<?>) test.getStore(OWN).get("bars"));
        raised.forEach(
                bar -> database.sql("delete from hy_bar where petition = ? and kind = ? and barred = ? and ground = ?")
                        .params(bar)
                        .update());
    }

    private static Set<List<Object>> bars(JdbcClient database) {
        return database.sql("select petition, kind, barred, ground from hy_bar")
                .query((row, i) ->
                        List.<Object>of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .set();
    }

    private static JdbcClient database(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(JdbcClient.class);
    }
}
