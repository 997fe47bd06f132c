package org.recscope.analytics.loading.text;

import java.util.HashMap;
import java.util.Map;
import org.recscope.analytics.loading.table.TableSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Puts one line's object into the columns.
final class JsonRow {
    static final JsonFactory JSON = new JsonFactory();

    private final Batches batches;
    private final Map<String, Integer> places = new HashMap<>();
    private String line = "";
    private int bad;
    private String badText = "";

    JsonRow(TableSchema schema, Batches batches) {
        this.batches = batches;
        for (int c = 0; c < schema.size(); c++) {
            if (batches.place(c) >= 0) {
                places.put(schema.column(c).name(), batches.place(c));
            }
        }
    }

    /// Whether the text begins an object or array that does not end in it.
    static boolean isOpen(String text) {
        int depth = 0;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
            return depth > 0;
        } catch (JacksonException e) {
            return String.valueOf(e.getMessage()).contains("end-of-input");
        }
    }

    /// Fills the row that is being filled.
    ///
    /// @return the place of the first column that does not hold what it should, or -1
    int fill(String text) {
        line = text;
        bad = -1;
        for (int place = 0; place < batches.width(); place++) {
            batches.cells(place).setNull(batches.row());
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new StreamReadException(json, "not an object");
            }
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken token = json.nextToken();
                Integer place = places.get(name);
                if (place == null) {
                    json.skipChildren();
                } else {
                    cell(json, token, place);
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw new StreamReadException(json, "more than one object");
            }
        }
        return bad;
    }

    String badText() {
        return badText;
    }

    private void cell(JsonParser json, JsonToken token, int place) {
        Cells cells = batches.cells(place);
        if (cells instanceof ListCells lists && token == JsonToken.START_ARRAY) {
            elements(json, lists, place);
        } else if (token != JsonToken.VALUE_NULL) {
            check(place, raw(json, token), cells);
        }
    }

    private void check(int place, String text, Cells cells) {
        boolean fine = text.isEmpty() && cells instanceof TextCells texts
                ? empty(texts)
                : cells.set(batches.row(), text.toCharArray(), 0, text.length());
        note(fine, place, text);
    }

    private boolean empty(TextCells texts) {
        texts.setEmpty(batches.row());
        return true;
    }

    private void note(boolean fine, int place, String text) {
        if (!fine && bad < 0) {
            bad = place;
            badText = text;
        }
    }

    private void elements(JsonParser json, ListCells lists, int place) {
        lists.begin(batches.row());
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.VALUE_NULL) {
                lists.appendNull(batches.row());
            } else {
                String text = raw(json, token);
                note(lists.append(batches.row(), text.toCharArray(), 0, text.length()), place, text);
            }
        }
    }

    /// The text of a scalar; objects and unexpected arrays stay JSON.
    private String raw(JsonParser json, JsonToken token) {
        if (!token.isStructStart()) {
            return json.getString();
        }
        int from = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        return line.substring(from, (int) json.currentLocation().getCharOffset());
    }
}
