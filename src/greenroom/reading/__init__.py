"""Reading: the text models. The only importer of tokenizers; sees nothing but text."""
