/** Reads petitions from files: CSV and XLSX as streams, headers by configuration, every row once. */
@NullMarked
package org.huiyin.registry.imports;

import org.jspecify.annotations.NullMarked;
