"""Reading: the text models, for how alike texts are and how an answer is built.

The only importer of tokenizers; runs ONNX models, and sees nothing but text.
"""
