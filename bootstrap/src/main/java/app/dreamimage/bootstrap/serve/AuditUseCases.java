package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AcceptCut;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.AuditedClock;
import app.dreamimage.application.audit.FetchReceipt;
import app.dreamimage.application.audit.LastHeadSigning;
import app.dreamimage.application.audit.ReadAuditTrail;
import app.dreamimage.application.audit.ReceiptSealing;
import app.dreamimage.application.audit.SeeReceipts;
import app.dreamimage.application.audit.SignTreeHead;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.audit.VerifyAuditTrail;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.audit.Salts;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.policy.PolicyHistory;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases around the audit trail and the receipts. */
@Factory
final class AuditUseCases {

  @Singleton
  AuditRecorder auditRecorder(
      AuditTrail trail,
      Pseudonyms pseudonyms,
      Salts salts,
      InstantSource clock,
      PolicyHistory policy) {
    return new AuditRecorder(trail, pseudonyms, salts, clock, policy);
  }

  @Singleton
  AuditedClock auditedClock(InstantSource clock, AuditTrail trail) {
    return new AuditedClock(clock, trail);
  }

  @Singleton
  LastHeadSigning lastHeadSigning() {
    return new LastHeadSigning();
  }

  @Singleton
  SignTreeHead signTreeHead(
      AuditTrail trail,
      TreeHeads heads,
      KeptHead keptHead,
      TreeHeadSigner signer,
      LastHeadSigning last) {
    return new SignTreeHead(trail, heads, keptHead, signer, last);
  }

  @Singleton
  VerifyAuditTrail verifyAuditTrail(
      AuditTrail trail, TreeHeads heads, KeptHead keptHead, TreeHeadSigner signer) {
    return new VerifyAuditTrail(trail, heads, keptHead, signer.key());
  }

  @Singleton
  AcceptCut acceptCut(
      AuditTrail trail,
      TreeHeads heads,
      KeptHead keptHead,
      TreeHeadSigner signer,
      SignTreeHead signHead,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new AcceptCut(trail, heads, keptHead, signer, signHead, audit, unitOfWork);
  }

  @Singleton
  ReadAuditTrail readAuditTrail(
      AuditTrail trail,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new ReadAuditTrail(trail, authorisation, audit, unitOfWork);
  }

  @Singleton
  ReceiptSealing receiptSealing(
      AuditTrail trail, TreeHeads heads, SignTreeHead signHead, TreeHeadSigner signer) {
    return new ReceiptSealing(trail, heads, signHead, signer);
  }

  @Singleton
  SeeReceipts seeReceipts(Receipts receipts) {
    return new SeeReceipts(receipts);
  }

  @Singleton
  FetchReceipt fetchReceipt(Receipts receipts, ReceiptSealing sealing) {
    return new FetchReceipt(receipts, sealing);
  }

  @Singleton
  EveryMinute signingTheHead(SignTreeHead sign) {
    HeadLog log = new HeadLog();
    return new EveryMinute("signing the head of the audit log", () -> log.tell(sign.handle()));
  }
}
