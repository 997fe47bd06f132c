package org.recscope.analytics.loading.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recscope.analytics.loading.table.TableSource;

/// The atomic files of RecBole, `.inter`, `.item` and `.user` (Zhao et al. 2021, doi:10.1145/3459637.3482016): the
/// header
/// says a type behind every name, `item_id:token`; sequences are words between blanks.
final class AtomicFile implements FileDialect {
    private static final Pattern COLUMN = Pattern.compile("(.+):(token|float|token_seq|float_seq)");

    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) {
        List<RenamedSource.Column> columns = new ArrayList<>();
        for (String name : head.names()) {
            Matcher typed = COLUMN.matcher(name);
            if (!typed.matches()) {
                return Optional.empty();
            }
            columns.add(
                    typed.group(2).endsWith("_seq")
                            ? RenamedSource.Column.words(typed.group(1))
                            : RenamedSource.Column.of(typed.group(1), head.type(columns.size())));
        }
        return Optional.of(new RenamedSource(base, "RecBole atomic file", columns));
    }
}
