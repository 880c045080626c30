/** Things as documents that people take along: DOCX and PDF, in the reader's script. */
@NullMarked
package org.spona.platform.document;

import org.jspecify.annotations.NullMarked;
