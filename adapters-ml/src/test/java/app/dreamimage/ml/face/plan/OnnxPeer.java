package app.dreamimage.ml.face.plan;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;

/**
 * A model in ONNX Runtime, of the version in a given jar: loaded beside other versions in one
 * virtual machine, each by a class loader of its own and therefore spoken to by reflection. One
 * thread, all of its optimisations.
 */
public final class OnnxPeer {

  private final Object session;
  private final Map<String, Object> input;
  private final String version;

  /**
   * Loads a runtime and a model.
   *
   * @param jar the runtime
   * @param model as {@link OnnxModel} writes it
   * @param picture channels first, {@code [1, 3, side, side]}
   */
  public OnnxPeer(Path jar, byte[] model, float[] picture, int side)
      throws ReflectiveOperationException, MalformedURLException {
    ClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    Class<?> environments = loader.loadClass("ai.onnxruntime.OrtEnvironment");
    Object environment = environments.getMethod("getEnvironment").invoke(null);
    version = (String) environments.getMethod("getVersion").invoke(environment);
    Class<?> options = loader.loadClass("ai.onnxruntime.OrtSession$SessionOptions");
    Object oneThread = options.getConstructor().newInstance();
    options.getMethod("setIntraOpNumThreads", int.class).invoke(oneThread, 1);
    options.getMethod("setInterOpNumThreads", int.class).invoke(oneThread, 1);
    session =
        environments
            .getMethod("createSession", byte[].class, options)
            .invoke(environment, model, oneThread);
    FloatBuffer pixels =
        ByteBuffer.allocateDirect(picture.length * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    pixels.put(0, picture);
    Object tensor =
        loader
            .loadClass("ai.onnxruntime.OnnxTensor")
            .getMethod("createTensor", environments, FloatBuffer.class, long[].class)
            .invoke(null, environment, pixels, new long[] {1, 3, side, side});
    input = Map.of(OnnxModel.INPUT, tensor);
  }

  /** The version of the runtime. */
  public String version() {
    return version;
  }

  /** Runs the model and frees its results. */
  public void run() {
    try {
      Object results = session.getClass().getMethod("run", Map.class).invoke(session, input);
      ((AutoCloseable) results).close();
    } catch (Exception e) {
      throw new IllegalStateException("ONNX Runtime could not run the model", e);
    }
  }
}
