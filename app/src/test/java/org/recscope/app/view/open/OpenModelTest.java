package org.recscope.app.view.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.study.Study;
import org.recscope.app.workspace.WorkspaceCommand.EditStudy;
import org.recscope.app.workspace.WorkspaceStore;

class OpenModelTest {
    @ParameterizedTest(name = "{0}, then {1} crossed {2}, is {3}")
    @CsvSource(textBlock = """
                    a b,      a b,    true,  a b a*b
                    a b c b*c, a b c, true,  a b c b*c
                    a b c b*c, a c,   true,  a c a*c
                    a b a*b,  a b,    false, a b
                    a b a*b,  a,      true,  a
                    """)
    void keepsTheCrossingsThatStillMakeSense(String before, String attributes, boolean crossed, String after) {
        WorkspaceStore store = new WorkspaceStore();
        store.dispatch(new EditStudy(Study.EMPTY.withBy(List.of(before.split(" ")))));
        new OpenModel(store).segmentBy(List.of(attributes.split(" ")), crossed);
        assertEquals(List.of(after.split(" ")), store.now().study().by());
    }
}
