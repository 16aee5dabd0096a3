package app.dreamimage.ml.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmoothingTest {

  private final Workers workers = new Workers(2);

  @AfterEach
  void letGo() {
    workers.close();
  }

  @ParameterizedTest
  @ValueSource(floats = {0.8f, 1.5f, 2.9f, 4f, 7f, 13f})
  void a_point_spreads_to_the_asked_standard_deviation_and_keeps_its_mass(float sigma) {
    Plane plane = new Plane(128, 128);
    plane.values()[64 * 128 + 64] = 1;

    Plane blurred = GaussianBlur.of(plane, sigma, workers);

    double mass = 0;
    double middle = 0;
    double square = 0;
    for (int i = 0; i < blurred.values().length; i++) {
      int x = i % 128;
      mass += blurred.values()[i];
      middle += blurred.values()[i] * (x - 64);
      square += blurred.values()[i] * (x - 64.0) * (x - 64);
    }
    assertEquals(1, mass, 0.02);
    assertEquals(sigma, Math.sqrt(square / mass - middle * middle), 0.12 * sigma);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 33})
  void a_plain_plane_of_any_size_stays_plain(int side) {
    Plane plane = new Plane(side, side + 1);
    java.util.Arrays.fill(plane.values(), 0.7f);

    for (float value : GaussianBlur.of(plane, 9, workers).values()) {
      assertEquals(0.7f, value, 1e-5f);
    }
  }

  @Test
  void the_guided_filter_smooths_noise_but_not_the_edge_of_its_guide() {
    Plane guide = new Plane(64, 64);
    Plane noisy = new Plane(64, 64);
    for (int i = 0; i < guide.values().length; i++) {
      guide.values()[i] = i % 64 < 32 ? 0.2f : 0.8f;
      noisy.values()[i] = guide.values()[i] + 0.1f * Chance.signed(Chance.state(5, i));
    }

    Plane smooth = GuidedFilter.of(noisy, guide, 4, 1e-3f, workers);

    assertEquals(0.2f, smooth.values()[32 * 64 + 29], 0.04f);
    assertEquals(0.8f, smooth.values()[32 * 64 + 34], 0.04f);
    assertTrue(roughness(smooth) < 0.3 * roughness(noisy));
  }

  private static double roughness(Plane plane) {
    double sum = 0;
    for (int y = 0; y < 64; y++) {
      for (int x = 1; x < 30; x++) {
        double step = plane.values()[y * 64 + x] - plane.values()[y * 64 + x - 1];
        sum += step * step;
      }
    }
    return Math.sqrt(sum);
  }
}
