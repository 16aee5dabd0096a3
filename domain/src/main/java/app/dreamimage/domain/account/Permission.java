package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;

/**
 * What a staff member may be allowed to do. A closed set, and there is none in it to look at a
 * photo, at landmarks or at an artwork, nor to act in a person's name: no role can be given what
 * does not exist. Who answers requests gets neither the secret that confirms one nor the copy.
 */
@Enforces(Clause.ACCESS_IS_LIMITED)
public enum Permission {
  APPOINT_STAFF,
  ANSWER_REQUESTS,
  REPORT_UNDER_AGE,
  DECIDE_UNDER_AGE,
  REGISTER_RECIPIENTS,
  REGISTER_LEGAL_ORDERS,
  REVIEW_LEGAL_ORDERS,
  EXECUTE_LEGAL_ORDERS,
  CONDUCT_MERGERS,
  READ_AUDIT_TRAIL,
  RECORD_DUTIES,
  SEE_DUTIES,
  TELL_NEWS
}
