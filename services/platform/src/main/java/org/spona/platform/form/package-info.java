/** What browsers and programs send, read so that nothing in it ends in an error of ours and nothing typed is lost. */
@NullMarked
package org.spona.platform.form;

import org.jspecify.annotations.NullMarked;
