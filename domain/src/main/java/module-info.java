/** The rules of Dream Image Maker: values, decisions and the doors to the outside. */
module app.dreamimage.domain {
  exports app.dreamimage.domain.account;
  exports app.dreamimage.domain.audit;
  exports app.dreamimage.domain.consent;
  exports app.dreamimage.domain.disclosure;
  exports app.dreamimage.domain.facialdata;
  exports app.dreamimage.domain.generation;
  exports app.dreamimage.domain.notice;
  exports app.dreamimage.domain.policy;
  exports app.dreamimage.domain.rights;
  exports app.dreamimage.domain.usage;
}
