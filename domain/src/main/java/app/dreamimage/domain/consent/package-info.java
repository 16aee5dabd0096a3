/** What a person agreed to, when and under which wording. Knows the policy and the account. */
package app.dreamimage.domain.consent;
