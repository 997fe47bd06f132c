package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void alignsWordsLeftAndNumbersRight() {
        TextTable table = new TextTable(List.of("run", "n"), 1);
        table.row(List.of("nearest", "7"));
        table.row(List.of("näh🙂", "1024"));
        table.row(List.of("short"));
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out));
        assertEquals(
                List.of("  run         n", "  -------  ----", "  nearest     7", "  näh🙂     1024", "  short"),
                out.toString().lines().toList());
    }
}
