package app.dreamimage.bootstrap.command;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the executable. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Dream Image Maker " + (version == null ? "(not packaged)" : version)};
  }
}
