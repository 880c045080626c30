/** Pathways of referral: who does what, by when, with which form and consent, and what comes next; agreed, in force, replaced by a version. */
@NullMarked
package org.spona.cooperation.pathway;

import org.jspecify.annotations.NullMarked;
