package app.dreamimage.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {

  private interface Text {
    void writeTo(JsonWriter json) throws IOException;
  }

  @Test
  void objects_and_arrays_are_nested_and_indented() throws IOException {
    assertEquals(
        """
        {
          "text": "one",
          "number": -2,
          "empty": {},
          "none": [],
          "list": [
            "a",
            {
              "b": "c"
            },
            3
          ]
        }""",
        written(
            json -> {
              json.beginObject();
              json.name("text").value("one");
              json.name("number").value(-2);
              json.name("empty").beginObject().endObject();
              json.name("none").beginArray().endArray();
              json.name("list").beginArray().value("a");
              json.beginObject().name("b").value("c").endObject();
              json.value(3).endArray();
              json.endObject();
            }));
  }

  @Test
  void a_text_may_be_a_single_value() throws IOException {
    assertEquals("\"alone\"", written(json -> json.value("alone")));
    assertEquals("9223372036854775807", written(json -> json.value(Long.MAX_VALUE)));
  }

  @Test
  void what_may_not_stand_in_a_string_is_escaped_and_all_else_is_left() throws IOException {
    assertEquals(
        "\"\\\"\\\\ \\u000a\\u0000\\u001f é 画 🌻 \u007f\"",
        written(json -> json.value("\"\\ \n\0\u001f é 画 🌻 \u007f")));
    assertEquals(
        "{\n  \"a\\\"b\": \"\"\n}",
        written(json -> json.beginObject().name("a\"b").value("").endObject()));
  }

  @Test
  void half_a_character_survives_escaped() throws IOException {
    assertEquals("\"\\ud83c\"", written(json -> json.value("\ud83c")));
    assertEquals("\"\\ud83cx\"", written(json -> json.value("\ud83cx")));
    assertEquals("\"\\udf3b\"", written(json -> json.value("\udf3b")));
    assertEquals("\"x\\udf3b\"", written(json -> json.value("x\udf3b")));
    assertEquals("\"\\ud83c🌻\"", written(json -> json.value("\ud83c🌻")));
  }

  @Test
  void what_is_written_on_one_line_has_no_white_space_and_keeps_its_order() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("z \"quoted\"", "back\\slash and line\nbreak");
    value.put("a", List.of(true, false, "é 画 🌻", List.of(), Map.of()));
    value.put("last", Map.of("b", "c"));

    assertEquals(
        "{\"z \\\"quoted\\\"\":\"back\\\\slash and line\\u000abreak\","
            + "\"a\":[true,false,\"é 画 🌻\",[],{}],\"last\":{\"b\":\"c\"}}",
        JsonWriter.onOneLine(value));
    assertEquals("\"alone\"", JsonWriter.onOneLine("alone"));
    assertThrows(ClassCastException.class, () -> JsonWriter.onOneLine(List.of(7)));
  }

  @Test
  void what_would_not_be_json_is_a_mistake() {
    for (Text mistake :
        List.<Text>of(
            json -> json.value("one").value("two"),
            json -> json.beginObject().endObject().beginArray(),
            json -> json.name("outside"),
            json -> json.beginArray().name("in an array"),
            json -> json.beginObject().value("without a name"),
            json -> json.beginObject().name("a").name("b"),
            json -> json.beginObject().name("a").endObject(),
            json -> json.beginObject().endArray(),
            json -> json.beginArray().endObject(),
            json -> json.endObject())) {
      assertThrows(IllegalStateException.class, () -> written(mistake));
    }
  }

  private static String written(Text text) throws IOException {
    StringBuilder out = new StringBuilder();
    text.writeTo(JsonWriter.indented(out));
    return out.toString();
  }
}
