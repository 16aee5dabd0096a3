/** The rules of Dream Image Maker: values, decisions and the doors to the outside. */
module app.dreamimage.domain {
  exports app.dreamimage.domain.facialdata;
  exports app.dreamimage.domain.policy;
}
